package dev.virga.protocol.query;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.protocol.xml.XmlCodec;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Set;

/// The [ec2](https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html) protocol, which EC2 alone
/// speaks.
public final class Ec2Protocol implements Protocol {
  private final XmlCodec xml = new XmlCodec(ScalarText.DATE_TIME_MILLISECONDS);

  @Override
  public Set<String> names() {
    return Set.of("ec2");
  }

  @Override
  public Binding bind(ServiceDescriptor service, List<OperationShape> operations) {
    return new FormBinding(
        operations,
        new Ec2Dialect(service.apiVersion()),
        new Ec2Answers(xml, service.xmlNamespace()));
  }
}
