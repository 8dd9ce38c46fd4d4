/// The [query](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html) and
/// [ec2](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html) protocols, and the XML codec
/// that they share with restXml.
@org.jspecify.annotations.NullMarked
module dev.virga.protocol.query {
  requires com.ctc.wstx;
  requires dev.virga.spi;
  requires java.xml;
  requires org.codehaus.stax2;

  exports dev.virga.protocol.xml to
      dev.virga.protocol.rest;

  provides dev.virga.spi.protocol.Protocol with
      dev.virga.protocol.query.Ec2Protocol,
      dev.virga.protocol.query.QueryProtocol;
}
