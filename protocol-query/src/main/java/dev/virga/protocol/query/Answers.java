package dev.virga.protocol.query;

import dev.virga.protocol.xml.XmlOutput;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.shape.OperationShape;

/// Where the answers of the query and ec2 protocols differ.
sealed interface Answers permits QueryAnswers, Ec2Answers {

  /// The answer of an operation.
  HttpResponse success(OperationShape operation, Record output, String requestId);

  /// The answer of a refusal or a failure.
  HttpResponse error(AwsException error, String requestId);

  /// A document as an HTTP message.
  static HttpResponse message(int status, XmlOutput document, String requestId) {
    return new HttpResponse(
        status,
        Headers.of("Content-Type", "text/xml;charset=utf-8", "x-amzn-RequestId", requestId),
        Body.of(document.bytes()));
  }
}
