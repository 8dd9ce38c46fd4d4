package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.plugin.lambda.model.CodeSigningPolicy;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.FunctionSigning;
import dev.virga.plugin.lambda.store.Taggable;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;

/// Which functions have a
/// [code signing configuration](https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html),
/// and what it means for their code. There is no signer here, so all code is unsigned: `Warn` lets it
/// pass, `Enforce` refuses it.
public final class CodeSigning implements FunctionPart, FunctionSigning {
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

  @Override
  public void sign(FunctionName function, String codeSigningConfigArn) {
    verify(function, codeSigningConfigArn);
    put(function, codeSigningConfigArn);
  }

  @Override
  public void verify(FunctionName function) {
    of(function).ifPresent(arn -> verify(function, arn));
  }

  private void verify(FunctionName function, String codeSigningConfigArn) {
    var policies = require(function, codeSigningConfigArn).codeSigningPolicies();
    if (policies.untrustedArtifactOnDeployment() == CodeSigningPolicy.ENFORCE) {
      throw SigningErrors.unsigned(function.name());
    }
  }

  private CodeSigningConfig require(FunctionName function, String codeSigningConfigArn) {
    return configs
        .find(function.scope(), codeSigningConfigArn)
        .orElseThrow(() -> SigningErrors.noSuchConfig(codeSigningConfigArn));
  }

  /// Gives a function a configuration, which counts for code that comes later.
  ///
  /// @throws dev.virga.spi.AwsException `CodeSigningConfigNotFoundException`
  void put(FunctionName function, String codeSigningConfigArn) {
    require(function, codeSigningConfigArn);
    functions.put(
        function.scope(),
        function.name(),
        new SignedFunction(function.name(), codeSigningConfigArn));
  }

  /// The configuration that a function has.
  Optional<String> of(FunctionName function) {
    return functions
        .get(function.scope(), function.name())
        .map(SignedFunction::codeSigningConfigArn);
  }

  /// Takes its configuration from a function.
  void remove(FunctionName function) {
    functionDeleted(function.scope(), function.name());
  }

  /// The names of the functions that have a configuration.
  List<String> functionsWith(Scope scope, String codeSigningConfigArn) {
    return functions.list(scope).stream()
        .filter(it -> it.codeSigningConfigArn().equals(codeSigningConfigArn))
        .map(SignedFunction::functionName)
        .toList();
  }

  /// The configurations, for what can have tags.
  public Taggable configurations() {
    return configs;
  }

  CodeSigningConfigs configs() {
    return configs;
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    functions.remove(scope, name);
  }
}
