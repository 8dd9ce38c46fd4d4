package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.model.CodeSigningConfig;
import dev.virga.plugin.lambda.model.CodeSigningPolicies;
import dev.virga.plugin.lambda.model.CodeSigningPolicy;
import dev.virga.plugin.lambda.store.Taggable;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The code signing configurations: who may have signed code, and what happens to other code.
final class CodeSigningConfigs implements Taggable {
  private static final String TYPE = "code-signing-config";

  private final Table<CodeSigningConfig> configs;

  CodeSigningConfigs(ServiceContext context) {
    this.configs = context.table("code-signing-configs", CodeSigningConfig.class);
  }

  @Override
  public String resourceType() {
    return TYPE;
  }

  @Override
  public void require(Arn arn) {
    require(new Scope(arn.account(), arn.region()), arn.toString());
  }

  /// A configuration that a caller may see: one of the account and region.
  Optional<CodeSigningConfig> find(Scope scope, String codeSigningConfigArn) {
    return id(scope, codeSigningConfigArn).flatMap(id -> configs.get(scope, id));
  }

  /// The same, which must be there.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException`
  CodeSigningConfig require(Scope scope, String codeSigningConfigArn) {
    return find(scope, codeSigningConfigArn)
        .orElseThrow(() -> SigningErrors.notFound(codeSigningConfigArn));
  }

  /// All configurations of an account and region, by id.
  List<CodeSigningConfig> all(Scope scope) {
    return configs.list(scope);
  }

  void add(Scope scope, CodeSigningConfig config) {
    configs.put(scope, config.codeSigningConfigId(), config);
  }

  Optional<CodeSigningConfig> update(
      Scope scope, String codeSigningConfigArn, UnaryOperator<CodeSigningConfig> change) {
    return id(scope, codeSigningConfigArn).flatMap(id -> configs.update(scope, id, change));
  }

  void remove(Scope scope, CodeSigningConfig config) {
    configs.remove(scope, config.codeSigningConfigId());
  }

  /// The ARN that a configuration has.
  static String arn(Scope scope, String id) {
    return Arn.of("lambda", scope, TYPE + ":" + id).toString();
  }

  /// The policies of a configuration: what is untrusted is deployed with a warning unless said
  /// otherwise.
  static CodeSigningPolicies policies(@Nullable CodeSigningPolicies given) {
    return given == null || given.untrustedArtifactOnDeployment() == null
        ? new CodeSigningPolicies(CodeSigningPolicy.WARN)
        : given;
  }

  private static Optional<String> id(Scope scope, String codeSigningConfigArn) {
    return Arn.parse(codeSigningConfigArn)
        .filter(arn -> arn.in(scope) && arn.resourceType().equals(TYPE))
        .map(Arn::resourceId);
  }
}
