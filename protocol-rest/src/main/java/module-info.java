/// The [restJson1](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html) and
/// [restXml](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html) protocols.
@org.jspecify.annotations.NullMarked
module dev.virga.protocol.rest {
  requires dev.virga.protocol.json;
  requires dev.virga.protocol.query;
  requires transitive dev.virga.spi;

  provides dev.virga.spi.protocol.Protocol with
      dev.virga.protocol.rest.RestProtocol;
}
