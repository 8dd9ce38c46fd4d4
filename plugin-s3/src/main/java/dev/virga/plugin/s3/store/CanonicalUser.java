package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.model.Owner;
import dev.virga.spi.Principal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How S3 names an account in owners and grants: 64 hexadecimal digits
/// ([canonical user id](https://docs.aws.amazon.com/AmazonS3/latest/userguide/finding-canonical-user-id.html)).
public final class CanonicalUser {
  private CanonicalUser() {}

  /// The id of an account, always the same.
  public static String id(String account) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// Who makes a call, as the initiator of an upload: an account by its id, a user or role by its ARN.
  public static String id(Principal principal) {
    return principal.arn().endsWith(":root") ? id(principal.account()) : principal.arn();
  }

  /// An account as an owner. S3 tells no display names any more.
  public static Owner owner(String account) {
    return new Owner(null, id(account));
  }
}
