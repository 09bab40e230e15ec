// Gives what the microphone hears to the page, as it comes.
class Microphone extends AudioWorkletProcessor {
  process(inputs) {
    if (inputs[0][0]) this.port.postMessage(inputs[0][0].slice());
    return true;
  }
}
registerProcessor('microphone', Microphone);
