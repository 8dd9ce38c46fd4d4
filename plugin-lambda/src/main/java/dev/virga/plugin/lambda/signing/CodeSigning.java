package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.CodeSigningPolicy;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;

/// Which functions have a
/// [code signing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html),
/// and what it means for their code. There is no signer here, so all code is unsigned: `Warn` lets it
/// pass, `Enforce` refuses it.
public final class CodeSigning implements FunctionPart {
  private final CodeSigningConfigs configs;
  private final Table<SignedFunction> functions;

  /// Opens the tables.
  public CodeSigning(ServiceContext context) {
    this.configs = new CodeSigningConfigs(context);
    this.functions = context.table("function-code-signing", SignedFunction.class);
  }

  /// A row, by the name of its function.
  ///
  /// @param codeSigningConfigArn the configuration that the function has
  public record SignedFunction(String functionName, String codeSigningConfigArn) {}

  /// Looks at code that CreateFunction is about to keep.
  ///
  /// @param codeSigningConfigArn what the request names
  /// @throws dev.virga.spi.AwsException `CodeSigningConfigNotFoundException`;
  ///     `CodeVerificationFailedException` if the configuration demands signatures
  public void check(Scope scope, String functionName, String codeSigningConfigArn) {
    var config =
        configs
            .find(scope, codeSigningConfigArn)
            .orElseThrow(() -> SigningErrors.noSuchConfig(codeSigningConfigArn));
    if (config.codeSigningPolicies().untrustedArtifactOnDeployment() == CodeSigningPolicy.ENFORCE) {
      throw SigningErrors.unsigned(functionName);
    }
  }

  /// Looks at code that UpdateFunctionCode is about to keep.
  ///
  /// @throws dev.virga.spi.AwsException `CodeVerificationFailedException` if the function's configuration
  ///     demands signatures
  public void check(Scope scope, String functionName) {
    of(scope, functionName).ifPresent(arn -> check(scope, functionName, arn));
  }

  /// Gives a function a configuration, which is there.
  ///
  /// @throws dev.virga.spi.AwsException `CodeSigningConfigNotFoundException`
  public void put(Scope scope, String functionName, String codeSigningConfigArn) {
    if (configs.find(scope, codeSigningConfigArn).isEmpty()) {
      throw SigningErrors.noSuchConfig(codeSigningConfigArn);
    }
    functions.put(scope, functionName, new SignedFunction(functionName, codeSigningConfigArn));
  }

  /// The configuration that a function has.
  Optional<String> of(Scope scope, String functionName) {
    return functions.get(scope, functionName).map(SignedFunction::codeSigningConfigArn);
  }

  /// Takes its configuration from a function.
  void remove(Scope scope, String functionName) {
    functions.remove(scope, functionName);
  }

  /// The names of the functions that have a configuration.
  List<String> functionsWith(Scope scope, String codeSigningConfigArn) {
    return functions.list(scope).stream()
        .filter(it -> it.codeSigningConfigArn().equals(codeSigningConfigArn))
        .map(SignedFunction::functionName)
        .toList();
  }

  CodeSigningConfigs configs() {
    return configs;
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    remove(scope, name);
  }
}
