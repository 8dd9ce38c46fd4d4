package dev.virga.protocol.query;

import dev.virga.protocol.xml.XmlCodec;
import dev.virga.protocol.xml.XmlOutput;
import dev.virga.spi.AwsException;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.shape.OperationShape;

/// Answers of the ec2 protocol.
///
/// @param namespace the namespace of the service, which ends in its version
record Ec2Answers(XmlCodec xml, String namespace) implements Answers {

  /// An operation without members of its own says `<return>true</return>`, which EC2 documents for them
  /// and no SDK models.
  @Override
  public HttpResponse success(OperationShape operation, Record output, String requestId) {
    XmlOutput out =
        xml.output()
            .declaration()
            .start(operation.name() + "Response", namespace)
            .element("requestId", requestId)
            .bodyMembers(operation.output(), output);
    if (operation.output().members().isEmpty()) {
      out.element("return", "true");
    }
    return Answers.message(200, out.end(), requestId);
  }

  @Override
  public HttpResponse error(AwsException error, String requestId) {
    XmlOutput out =
        xml.output()
            .declaration()
            .start("Response")
            .start("Errors")
            .start("Error")
            .element("Code", error.code())
            .element("Message", error.message());
    error.members().forEach(out::any);
    out.end().end().element("RequestID", requestId).end();
    return Answers.message(error.status(), out, requestId);
  }
}
