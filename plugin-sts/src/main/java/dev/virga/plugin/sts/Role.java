package dev.virga.plugin.sts;

import dev.virga.spi.Arn;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/// A role that is assumed, whether or not IAM knows it.
///
/// @param arn its ARN
record Role(Arn arn) {
  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final Pattern RESOURCE = Pattern.compile("role/([\\x21-\\x7e]+/)?[\\w+=,.@-]+");
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int ID_LENGTH = 17;

  /// The role of an ARN.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationError` if the text is not the ARN of a role
  static Role of(String text) {
    return Arn.parse(text)
        .filter(arn -> arn.service().equals("iam") && arn.region().isEmpty())
        .filter(arn -> ACCOUNT.matcher(arn.account()).matches())
        .filter(arn -> RESOURCE.matcher(arn.resource()).matches())
        .map(Role::new)
        .orElseThrow(StsErrors::requestArnIsInvalid);
  }

  /// The role of an ARN, or of a mere name in an account, as task definitions may have it.
  static Role of(String text, Scope scope) {
    return text.startsWith("arn:")
        ? of(text)
        : new Role(new Arn(scope.partition(), "iam", "", scope.account(), "role/" + text));
  }

  /// The caller that a session of this role is. Paths are no part of a session's ARN.
  ///
  /// @param known the unique id that IAM has for the role, if it knows it
  Principal session(String sessionName, Optional<String> known) {
    String name = arn.resource().substring(arn.resource().lastIndexOf('/') + 1);
    var session =
        new Arn(
            arn.partition(), "sts", "", arn.account(), "assumed-role/" + name + "/" + sessionName);
    String userId = known.orElseGet(this::id) + ":" + sessionName;
    return new Principal(arn.account(), session.toString(), userId, "");
  }

  /// A unique id for a role that IAM does not know, the same each time it is assumed.
  private String id() {
    byte[] digest = digest(arn.toString());
    var id = new StringBuilder("AROA");
    for (int i = 0; i < ID_LENGTH; i++) {
      id.append(BASE32.charAt(digest[i] & 31));
    }
    return id.toString();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
