package dev.virga.plugin.s3.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.HttpRequest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What Signature Version 2 signs of a request
/// ([rules](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html)).
///
/// @param text the lines
record Version2(String text) {
  private static final String AMZ = "x-amz-";
  private static final Set<String> SUB_RESOURCES =
      Set.of(
          "accelerate",
          "acl",
          "analytics",
          "cors",
          "delete",
          "encryption",
          "intelligent-tiering",
          "inventory",
          "legal-hold",
          "lifecycle",
          "location",
          "logging",
          "metrics",
          "notification",
          "object-lock",
          "ownershipControls",
          "partNumber",
          "policy",
          "policyStatus",
          "publicAccessBlock",
          "replication",
          "requestPayment",
          "response-cache-control",
          "response-content-disposition",
          "response-content-encoding",
          "response-content-language",
          "response-content-type",
          "response-expires",
          "restore",
          "retention",
          "select",
          "select-type",
          "storageClass",
          "tagging",
          "torrent",
          "uploadId",
          "uploads",
          "versionId",
          "versioning",
          "versions",
          "website");

  /// The text of a request.
  ///
  /// @param date when it was signed, or when it expires
  /// @param hostBucket the bucket that the `Host` header names, if it names one
  static Version2 of(
      HttpRequest request,
      Map<String, List<String>> query,
      String date,
      @Nullable String hostBucket) {
    var text = new StringBuilder(256);
    text.append(request.method()).append('\n');
    text.append(value(request, query, "Content-MD5")).append('\n');
    text.append(value(request, query, "Content-Type")).append('\n');
    text.append(date).append('\n');
    amzHeaders(request, query)
        .forEach((name, value) -> text.append(name).append(':').append(value).append('\n'));
    text.append(hostBucket == null ? "" : "/" + hostBucket);
    text.append(request.path()).append(subResources(query));
    return new Version2(text.toString());
  }

  /// Verifies the signature where the secret is known.
  Signed verify(
      String accessKeyId,
      String signature,
      Mechanism mechanism,
      @Nullable String sessionToken,
      Secrets secrets) {
    String secret = secrets.of(accessKeyId).orElse(null);
    if (secret != null && !SigningKey.same(sign(secret, text), signature)) {
      throw SignatureErrors.mismatch(accessKeyId, text, signature);
    }
    return new Signed(accessKeyId, mechanism, secret != null, null, sessionToken, null);
  }

  private static String sign(String secret, String text) {
    byte[] hmac = SigningKey.hmac("HmacSHA1", secret.getBytes(UTF_8), text);
    return Base64.getEncoder().encodeToString(hmac);
  }

  /// A header, which a presigned URL may carry as a parameter.
  private static String value(HttpRequest request, Map<String, List<String>> query, String header) {
    return request
        .header(header)
        .or(() ->
            query.entrySet().stream()
                .filter(it -> it.getKey().equalsIgnoreCase(header))
                .map(it -> it.getValue().getFirst())
                .findFirst())
        .orElse("");
  }

  /// A presigned URL may carry these as parameters, and who uses it may send them again as headers.
  private static Map<String, String> amzHeaders(
      HttpRequest request, Map<String, List<String>> query) {
    var headers = new TreeMap<String, String>();
    request
        .headers()
        .forEach((name, value) -> {
          if (name.toLowerCase(Locale.ROOT).startsWith(AMZ)) {
            headers.merge(
                name.toLowerCase(Locale.ROOT), value.strip(), (old, more) -> old + "," + more);
          }
        });
    query.forEach((name, values) -> {
      if (name.toLowerCase(Locale.ROOT).startsWith(AMZ)) {
        headers.putIfAbsent(name.toLowerCase(Locale.ROOT), values.getFirst());
      }
    });
    return headers;
  }

  private static String subResources(Map<String, List<String>> query) {
    var text = new StringBuilder();
    new TreeMap<>(query)
        .forEach((name, values) -> {
          if (SUB_RESOURCES.contains(name)) {
            String value = values.getFirst();
            text.append(text.isEmpty() ? "?" : "&").append(name);
            text.append(value.isEmpty() ? "" : "=" + value);
          }
        });
    return text.toString();
  }
}
