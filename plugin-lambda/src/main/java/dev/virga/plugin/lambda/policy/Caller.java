package dev.virga.plugin.lambda.policy;

import dev.virga.spi.Principal;

/// Who wants to do something with a function.
public sealed interface Caller {
  /// Nobody in particular: a request that is not signed.
  record Anonymous() implements Caller {}

  /// A user, a role's session or an account, by a signed request.
  record Signed(Principal principal) implements Caller {}

  /// An AWS service.
  ///
  /// @param name such as `s3.amazonaws.com`
  record AwsService(String name) implements Caller {}
}
