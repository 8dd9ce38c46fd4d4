package dev.virga.protocol.query;

import dev.virga.spi.protocol.ProtocolException;

/// What the query and ec2 protocols refuse alike, in the words of the
/// [common errors](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html).
final class FormErrors {
  private FormErrors() {}

  static ProtocolException missingAction() {
    return new ProtocolException(
        "MissingAction", "The request is missing an action or a required parameter.");
  }

  static ProtocolException malformedQueryString() {
    return new ProtocolException(
        "MalformedQueryString", "The query string contains a syntax error.");
  }
}
