/// The [awsJson 1.0 and 1.1](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html) protocols.
@org.jspecify.annotations.NullMarked
module dev.virga.protocol.json {
  requires dev.virga.spi;
  requires com.fasterxml.jackson.core;
}
