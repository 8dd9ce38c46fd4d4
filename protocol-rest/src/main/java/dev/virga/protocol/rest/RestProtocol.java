package dev.virga.protocol.rest;

import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.shape.OperationShape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// [restJson1](https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html) and
/// [restXml](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html).
///
/// S3 speaks `restXmlNoErrorWrapping`: restXml with the trait's property of that name, which also
/// settles S3's names for request ids and its milliseconds in every time.
public final class RestProtocol implements Protocol {
  private static final Map<String, Function<ServiceDescriptor, RestFormat>> FORMATS =
      Map.of(
          "restJson1", _ -> new JsonFormat(),
          "restXml", service -> new XmlFormat(service, XmlErrors.WRAPPED),
          "restXmlNoErrorWrapping", service -> new XmlFormat(service, XmlErrors.BARE));

  @Override
  public Set<String> names() {
    return FORMATS.keySet();
  }

  @Override
  public Binding bind(ServiceDescriptor service, List<OperationShape> operations) {
    Function<ServiceDescriptor, RestFormat> format = FORMATS.get(service.protocol());
    if (format == null) {
      throw new IllegalArgumentException(
          service.protocol()
              + " is none of "
              + names()
              + ", which service "
              + service.name()
              + " may speak");
    }
    return new RestBinding(format.apply(service), operations);
  }
}
