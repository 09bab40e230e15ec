/// What stands in a field of a form: the field's id and its text.
pub type Field = (String, String);
