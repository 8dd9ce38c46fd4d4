package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a Signature Version 4 says of the caller
/// ([elements of a request](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html)).
/// The signature itself is not checked: any secret will do.
///
/// @param accessKeyId the access key
/// @param region the region of the credential scope
/// @param service the signing name of the credential scope
record Signature(String accessKeyId, String region, String service) {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String ASYMMETRIC = "AWS4-ECDSA-P256-SHA256";
  private static final List<String> PARTS = List.of("Credential", "Signature", "SignedHeaders");

  /// Reads the signature of a request, from its header or from its query string.
  ///
  /// @throws AwsException `IncompleteSignature` if there is one that has not the right form
  static Optional<Signature> of(HttpRequest request) {
    Optional<String> header = request.header("Authorization");
    if (header.isPresent()
        && (header.get().startsWith(ALGORITHM) || header.get().startsWith(ASYMMETRIC))) {
      return Optional.of(ofHeader(header.get()));
    }
    if (request.query().contains("X-Amz-Credential=")) {
      Map<String, List<String>> parameters = request.queryParameters();
      List<String> credential = parameters.get("X-Amz-Credential");
      return credential == null
          ? Optional.empty()
          : Optional.of(ofCredential(credential.getFirst(), "X-Amz-Credential"));
    }
    return Optional.empty();
  }

  private static Signature ofHeader(String header) {
    for (String name : PARTS) {
      if (part(header, name).isEmpty()) {
        throw incomplete(
            "Authorization header requires '" + name + "' parameter. Authorization=" + header);
      }
    }
    return ofCredential(part(header, "Credential"), "Credential");
  }

  /// The value of a part, which stand between commas behind the algorithm; the empty string where
  /// there is none.
  private static String part(String header, String name) {
    int start = header.indexOf(' ') + 1;
    while (start < header.length()) {
      int comma = header.indexOf(',', start);
      int end = comma < 0 ? header.length() : comma;
      int equals = header.indexOf('=', start);
      if (equals >= 0 && equals < end && header.substring(start, equals).strip().equals(name)) {
        return header.substring(equals + 1, end).strip();
      }
      start = end + 1;
    }
    return "";
  }

  private static Signature ofCredential(String credential, String name) {
    String[] parts = credential.split("/", -1);
    int count = parts.length;
    if (count != 5 || !parts[count - 1].equals("aws4_request")) {
      throw incomplete(
          name
              + " must have exactly 5 slash-delimited elements and end with aws4_request, e.g."
              + " accesskeyid/date/region/service/aws4_request, got '"
              + credential
              + "'");
    }
    String region = parts[count - 3];
    if (parts[0].isEmpty() || !isName(region) || !isName(parts[count - 2])) {
      throw AwsException.of(
          "SignatureDoesNotMatch", 403, "Credential should be scoped to a valid region.");
    }
    return new Signature(parts[0], region, parts[count - 2]);
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 40;
  }

  private static AwsException incomplete(String message) {
    return AwsException.of("IncompleteSignature", 403, message);
  }
}
