package dev.virga.plugin.iam.simulation;

import dev.virga.spi.Arn;
import org.jspecify.annotations.Nullable;

/// The ARNs of who calls in a simulation and of who owns what is called upon.
final class Callers {
  private Callers() {}

  /// The user whose calls are simulated.
  ///
  /// @param arn what the request says, or null
  /// @param usual the ARN where the request says nothing, or the empty string
  /// @param resourcePolicy whether there is a resource policy, which makes no sense without a caller
  /// @throws dev.virga.spi.AwsException `InvalidInput`
  static String caller(@Nullable String arn, String usual, boolean resourcePolicy) {
    if (arn == null) {
      if (usual.isEmpty() && resourcePolicy) {
        throw SimulationErrors.callerMissing();
      }
      return usual;
    }
    return Arn.parse(arn)
        .filter(it -> it.service().equals("iam") && it.resourceType().equals("user"))
        .orElseThrow(() -> SimulationErrors.caller(arn))
        .toString();
  }

  /// The account that owns resources, or the empty string.
  ///
  /// @param arn the ARN of an account or of a user in it, or null
  /// @throws dev.virga.spi.AwsException `InvalidInput`
  static String owner(@Nullable String arn) {
    if (arn == null) {
      return "";
    }
    return Arn.parse(arn)
        .map(Arn::account)
        .filter(it -> it.matches("[0-9]{12}"))
        .orElseThrow(() -> SimulationErrors.owner(arn));
  }
}
