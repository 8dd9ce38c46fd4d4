package dev.virga.plugin.sts;

import dev.virga.spi.Principal;
import java.time.Instant;

/// Credentials that were issued, as they are remembered.
///
/// @param accessKeyId the key, which carries the account
/// @param secretAccessKey the secret, which S3 verifies signatures with
/// @param account the account of the caller that they make
/// @param arn the ARN of that caller
/// @param userId the unique id of that caller
/// @param expiration when they end
public record TemporaryCredentials(
    String accessKeyId,
    String secretAccessKey,
    String account,
    String arn,
    String userId,
    Instant expiration) {

  /// The caller that signs with them.
  public Principal principal() {
    return new Principal(account, arn, userId, accessKeyId);
  }
}
