/// The [awsJson 1.0 and 1.1](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html) protocols.
///
/// The JSON codec is shared with the REST protocols, whose bodies have the same form.
@org.jspecify.annotations.NullMarked
module dev.virga.protocol.json {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;

  exports dev.virga.protocol.json to
      dev.virga.protocol.rest;

  provides dev.virga.spi.protocol.Protocol with
      dev.virga.protocol.json.AwsJsonProtocol;
}
