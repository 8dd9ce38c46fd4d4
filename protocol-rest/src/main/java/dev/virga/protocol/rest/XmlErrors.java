package dev.virga.protocol.rest;

import dev.virga.protocol.xml.XmlOutput;
import dev.virga.spi.AwsException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The two forms of XML errors, and the names under which requests have their ids in each
/// ([noErrorWrapping](https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html#operation-error-serialization)).
enum XmlErrors {
  /// `<ErrorResponse><Error>…</Error><RequestId/></ErrorResponse>`.
  WRAPPED {
    @Override
    String[] identification(String requestId) {
      return new String[] {"x-amzn-RequestId", requestId};
    }

    @Override
    byte[] write(XmlOutput output, String namespace, AwsException error, String requestId) {
      output.declaration().start("ErrorResponse", namespace).start("Error");
      output.element("Type", error.callersFault() ? "Sender" : "Receiver");
      members(output, error);
      return output.end().element("RequestId", requestId).end().bytes();
    }
  },

  /// `<Error>…<RequestId/><HostId/></Error>`, which S3 has.
  BARE {
    @Override
    String[] identification(String requestId) {
      return new String[] {"x-amz-request-id", requestId, "x-amz-id-2", hostId(requestId)};
    }

    @Override
    byte[] write(XmlOutput output, String namespace, AwsException error, String requestId) {
      output.declaration().start("Error");
      members(output, error);
      return output
          .element("RequestId", requestId)
          .element("HostId", hostId(requestId))
          .end()
          .bytes();
    }
  };

  /// The headers that carry the id of a request, as names and values in turn.
  abstract String[] identification(String requestId);

  abstract byte[] write(XmlOutput output, String namespace, AwsException error, String requestId);

  private static void members(XmlOutput output, AwsException error) {
    output.element("Code", error.code());
    if (error.members().keySet().stream().noneMatch("Message"::equalsIgnoreCase)) {
      output.element("Message", error.message());
    }
    error.members().forEach(output::any);
  }

  /// S3 names the host that answered in an opaque text. One host answers here, so the text says no
  /// more than the request id does.
  private static String hostId(String requestId) {
    return Base64.getEncoder().encodeToString(requestId.getBytes(StandardCharsets.UTF_8));
  }
}
