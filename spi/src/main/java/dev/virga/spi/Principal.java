package dev.virga.spi;

/// Who makes a call.
///
/// @param account the account that the caller belongs to
/// @param arn the caller's ARN, as GetCallerIdentity answers it
/// @param userId the caller's unique id, as GetCallerIdentity answers it
/// @param accessKeyId the key that the call was signed with, or the empty string
public record Principal(String account, String arn, String userId, String accessKeyId) {
  /// The root user of an account.
  public static Principal root(String account, String accessKeyId) {
    return new Principal(account, "arn:aws:iam::" + account + ":root", account, accessKeyId);
  }
}
