package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;

/// Reads ARNs of functions that others configured, not the caller of an operation.
final class FunctionArns {
  private FunctionArns() {}

  /// The function of an ARN.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` if it is not one of a function
  static FunctionName parse(Arn arn) {
    String[] parts = arn.resource().split(":", -1);
    boolean function =
        arn.service().equals("lambda")
            && (parts.length == 2 || parts.length == 3)
            && parts[0].equals("function");
    if (!function) {
      throw LambdaErrors.functionNotFound(arn.toString());
    }
    return new FunctionName(
        new Scope(arn.account(), arn.region()), parts[1], parts.length == 3 ? parts[2] : null);
  }
}
