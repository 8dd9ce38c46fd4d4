package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import java.util.HashMap;
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
    var parts = new HashMap<String, String>();
    int start = header.indexOf(' ');
    String rest = start < 0 ? "" : header.substring(start + 1);
    for (String part : rest.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    for (String name : List.of("Credential", "Signature", "SignedHeaders")) {
      String value = parts.get(name);
      if (value == null || value.isEmpty()) {
        throw incomplete(
            "Authorization header requires '" + name + "' parameter. Authorization=" + header);
      }
    }
    return ofCredential(parts.getOrDefault("Credential", ""), "Credential");
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
    return !text.isEmpty()
        && text.length() <= 40
        && text.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
  }

  private static AwsException incomplete(String message) {
    return AwsException.of("IncompleteSignature", 403, message);
  }
}
