//! Objects of the browser by name. A typed binding for each of their methods is more code and one more import; these few
//! reach all of them.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What went wrong, as the browser says it. Nobody reads it: what matters is that it did not work.
pub type Outcome<T> = Result<T, JsValue>;

#[inline(never)]
pub fn get(object: &JsValue, name: &str) -> Outcome<JsValue> {
    Reflect::get(object, &name.into())
}

/// Calls a method.
#[inline(never)]
pub fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Outcome<JsValue> {
    let method: Function = get(object, method)?.dyn_into()?;
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    Reflect::apply(&method, object, &list)
}
