package dev.virga.plugin.lambda.signing;

import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations on code signing configurations, and on which function has one.
public final class SigningOperations {
  private SigningOperations() {}

  /// The operations on what is kept.
  public static List<Operation<?, ?>> of(
      ServiceContext context, CodeSigning signing, Functions functions, Tags tags) {
    var configs = signing.configs();
    return List.of(
        new CreateCodeSigningConfig(context, configs, tags),
        new DeleteCodeSigningConfig(configs, signing, tags),
        new DeleteFunctionCodeSigningConfig(signing, functions),
        new GetCodeSigningConfig(configs),
        new GetFunctionCodeSigningConfig(signing, functions),
        new ListCodeSigningConfigs(configs),
        new ListFunctionsByCodeSigningConfig(configs, signing),
        new PutFunctionCodeSigningConfig(signing, functions),
        new UpdateCodeSigningConfig(context, configs));
  }
}
