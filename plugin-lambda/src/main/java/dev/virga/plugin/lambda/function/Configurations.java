package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.store.LambdaTime;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// Makes the configurations of functions by all rules.
final class Configurations {
  private final ServiceContext service;
  private final LayerRules layers;
  private final List<ConfigurationRule> rules;

  Configurations(ServiceContext service, LayerContents layers, CodeStore code) {
    this.service = service;
    this.layers = new LayerRules(layers, code);
    this.rules =
        List.of(
            new RuntimeRules(),
            new RoleRules(service),
            new ResourceRules(),
            new EnvironmentRules(),
            new VpcRules(service),
            new LoggingRules(),
            this.layers);
  }

  /// What layers have to say.
  LayerRules layers() {
    return layers;
  }

  /// Takes over what the caller wants, with AWS's defaults where nothing was said yet.
  ///
  /// @throws dev.virga.spi.AwsException if a rule is broken
  void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    rules.forEach(rule -> rule.apply(wanted, it, context));
  }

  /// Notes that a configuration is another than before.
  void touch(FunctionConfiguration.Builder it) {
    it.lastModified = LambdaTime.format(service.clock().instant());
    it.revisionId = service.ids().uuid();
  }

  /// The digest of what a configuration says, without what only tells where it comes from and how it is
  /// doing.
  static String digest(FunctionConfiguration configuration) {
    FunctionConfiguration said =
        configuration.with(it -> {
          it.functionArn = null;
          it.version = null;
          it.revisionId = null;
          it.lastModified = null;
          it.codeSha256 = null;
          it.codeSize = null;
          it.state = null;
          it.stateReason = null;
          it.stateReasonCode = null;
          it.lastUpdateStatus = null;
          it.lastUpdateStatusReason = null;
          it.lastUpdateStatusReasonCode = null;
        });
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(said.toString().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
