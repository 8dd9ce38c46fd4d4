package dev.virga.plugin.lambda.store;

/// What CreateFunction and UpdateFunctionCode need of code signing configurations.
public interface FunctionSigning {
  /// Gives a function that is being created its code signing configuration.
  ///
  /// @throws dev.virga.spi.AwsException `CodeSigningConfigNotFoundException` if there is none of that ARN;
  ///     `CodeVerificationFailedException` if it demands signatures
  void sign(FunctionName function, String codeSigningConfigArn);

  /// Looks at new code of a function.
  ///
  /// @throws dev.virga.spi.AwsException `CodeVerificationFailedException` if the function's configuration
  ///     demands signatures
  void verify(FunctionName function);
}
