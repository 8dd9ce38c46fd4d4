/// The [query](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html) and
/// [ec2](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html) protocols.
@org.jspecify.annotations.NullMarked
module dev.virga.protocol.query {
  requires dev.virga.spi;
}
