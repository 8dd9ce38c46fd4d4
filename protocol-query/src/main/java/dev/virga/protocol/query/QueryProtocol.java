package dev.virga.protocol.query;

import dev.virga.protocol.xml.ScalarText;
import dev.virga.protocol.xml.XmlCodec;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Set;

/// The [query](https://smithy.io/2.0/aws/protocols/aws-query-protocol.html) protocol of IAM and STS.
public final class QueryProtocol implements Protocol {
  private final XmlCodec xml = new XmlCodec(ScalarText.DATE_TIME);

  @Override
  public Set<String> names() {
    return Set.of("query");
  }

  @Override
  public Binding bind(ServiceDescriptor service, List<OperationShape> operations) {
    return new FormBinding(
        operations,
        new QueryDialect(service.apiVersion()),
        new QueryAnswers(xml, service.xmlNamespace()));
  }
}
