package dev.virga.protocol.query;

import dev.virga.protocol.xml.XmlCodec;
import dev.virga.protocol.xml.XmlOutput;
import dev.virga.spi.AwsException;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.shape.OperationShape;

/// Answers of the query protocol.
///
/// @param namespace the namespace of the service
record QueryAnswers(XmlCodec xml, String namespace) implements Answers {
  /// Calls that reach no operation are answered before the service's own schema is known.
  private static final String FAULT_NAMESPACE = "http://webservices.amazon.com/AWSFault/2005-15-09";

  /// The result element is there even where it is empty: botocore and the SDK for Go require it for
  /// every operation whose model has an output, and no client minds it for the others.
  @Override
  public HttpResponse success(OperationShape operation, Record output, String requestId) {
    XmlOutput out =
        xml.output()
            .start(operation.name() + "Response", namespace)
            .start(operation.name() + "Result")
            .bodyMembers(operation.output(), output)
            .end()
            .start("ResponseMetadata")
            .element("RequestId", requestId)
            .end()
            .end();
    return Answers.message(200, out, requestId);
  }

  @Override
  public HttpResponse error(AwsException error, String requestId) {
    boolean reachedNone = error.code().equals("InvalidAction");
    XmlOutput out =
        xml.output()
            .start("ErrorResponse", reachedNone ? FAULT_NAMESPACE : namespace)
            .start("Error")
            .element("Type", error.callersFault() ? "Sender" : "Receiver")
            .element("Code", error.code())
            .element("Message", error.message());
    error.members().forEach(out::any);
    out.end().element("RequestId", requestId).end();
    return Answers.message(error.status(), out, requestId);
  }
}
