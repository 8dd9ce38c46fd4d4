package dev.virga.plugin.lambda.store;

/// What CreateFunction needs of code signing configurations.
public interface FunctionSigning {
  /// Gives a function that is being created its code signing configuration.
  ///
  /// @throws dev.virga.spi.AwsException `CodeSigningConfigNotFoundException` if there is none of that ARN
  void sign(FunctionName function, String codeSigningConfigArn);
}
