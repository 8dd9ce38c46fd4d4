package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.invoke.AsynchronousInvocations;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.spi.Arn;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Functions;

/// Functions for other services of the platform.
final class OfferedFunctions implements Functions {
  private final ServiceContext context;
  private final dev.virga.plugin.lambda.store.Functions functions;
  private final AsynchronousInvocations events;

  OfferedFunctions(
      ServiceContext context,
      dev.virga.plugin.lambda.store.Functions functions,
      AsynchronousInvocations events) {
    this.context = context;
    this.functions = functions;
    this.events = events;
  }

  @Override
  public void invokeAsync(String functionArn, byte[] payload) {
    FunctionName name =
        Arn.parse(functionArn)
            .map(FunctionArns::parse)
            .orElseThrow(() -> LambdaErrors.functionNotFound(functionArn));
    if (functions.find(name.scope(), name.name(), FunctionName.LATEST).isEmpty()) {
      throw LambdaErrors.functionNotFound(functionArn);
    }
    events.accept(name, context.ids().uuid(), payload, null);
  }
}
