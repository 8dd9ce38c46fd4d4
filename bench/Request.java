import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A request as an SDK sends it: with a Signature Version 4 that is right.
///
/// @param service the signing name
/// @param path with its query string, which is expected to be canonical already
/// @param headers what is sent and signed besides `Host`, `X-Amz-Date` and `X-Amz-Content-Sha256`
record Request(
    String service, String method, String path, Map<String, String> headers, byte[] body) {
  private static final String REGION = "us-east-1";
  private static final String HOST = "localhost";
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /// Who signs.
  record Key(String id, String secret) {
    /// The key of AWS's documentation, which no server of a bench has issued.
    static final Key UNKNOWN =
        new Key("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
  }

  static Request get(String service, String path) {
    return new Request(service, "GET", path, Map.of(), new byte[0]);
  }

  /// A call of a query protocol.
  static Request form(String service, String form) {
    var type = Map.of("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    return new Request(service, "POST", "/", type, form.getBytes(StandardCharsets.UTF_8));
  }

  /// A call of the awsJson protocol.
  static Request target(String service, String target, String json) {
    var headers = Map.of("content-type", "application/x-amz-json-1.1", "x-amz-target", target);
    return new Request(service, "POST", "/", headers, json.getBytes(StandardCharsets.UTF_8));
  }

  /// The bytes on the wire.
  byte[] signed(Key key, Instant now) {
    try {
      var timestamp = TIMESTAMP.format(now);
      var digest = hex(MessageDigest.getInstance("SHA-256").digest(body));
      var all = new TreeMap<>(headers);
      all.put("host", HOST);
      all.put("x-amz-date", timestamp);
      all.put("x-amz-content-sha256", digest);
      var signature = authorization(key, timestamp, digest, all);
      var head = new StringBuilder(600).append(method).append(' ').append(path);
      head.append(" HTTP/1.1\r\n");
      all.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
      head.append("authorization: ").append(signature).append("\r\n");
      head.append("accept: */*\r\nuser-agent: virga-bench\r\n");
      head.append("content-length: ").append(body.length).append("\r\n\r\n");
      return join(head.toString().getBytes(StandardCharsets.US_ASCII), body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String authorization(Key key, String timestamp, String digest, Map<String, String> all)
      throws GeneralSecurityException {
    int question = path.indexOf('?');
    var names = String.join(";", all.keySet());
    var canonical =
        String.join(
            "\n",
            method,
            question < 0 ? path : path.substring(0, question),
            question < 0 ? "" : path.substring(question + 1),
            all.entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue() + "\n")
                .collect(Collectors.joining()),
            names,
            digest);
    var scope = timestamp.substring(0, 8) + "/" + REGION + "/" + service + "/aws4_request";
    var hash = MessageDigest.getInstance("SHA-256").digest(bytes(canonical));
    var text = "AWS4-HMAC-SHA256\n" + timestamp + "\n" + scope + "\n" + hex(hash);
    byte[] secret = bytes("AWS4" + key.secret());
    for (var part : scope.split("/")) {
      secret = hmac(secret, part);
    }
    return "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
        .formatted(key.id(), scope, names, hex(hmac(secret, text)));
  }

  private static byte[] hmac(byte[] secret, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret, "HmacSHA256"));
    return mac.doFinal(bytes(text));
  }

  private static byte[] join(byte[] head, byte[] body) {
    var whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
