package dev.virga.plugin.lambda.invoke;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.plugin.lambda.store.Target;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import org.jspecify.annotations.Nullable;

/// Makes invocations of requests, and refuses those that cannot become one.
final class Incoming {
  /// The largest event of a function whose caller waits, in bytes.
  static final int MAX_PAYLOAD = 6 * 1024 * 1024;

  private final ServiceContext context;
  private final Functions functions;
  private final Targets targets;

  Incoming(ServiceContext context, Functions functions, Targets targets) {
    this.context = context;
    this.functions = functions;
    this.targets = targets;
  }

  /// What a request says.
  record Call(
      FunctionName name,
      byte[] payload,
      @Nullable String clientContext,
      @Nullable String traceHeader,
      String requestId) {}

  /// Reads what the two operations have in common.
  ///
  /// @throws dev.virga.spi.AwsException if AWS would not take it
  Call read(
      String functionName,
      @Nullable String qualifier,
      byte @Nullable [] payload,
      @Nullable String clientContext,
      @Nullable String tenantId,
      RequestContext caller,
      @Nullable String traceHeader) {
    FunctionName name = FunctionName.of(functionName, qualifier, caller);
    checkExists(name);
    if (tenantId != null) {
      throw InvokeErrors.noTenants();
    }
    byte[] event = JsonText.event(payload == null ? new byte[0] : payload);
    return new Call(
        name, event, ClientContext.read(clientContext), traceHeader, caller.requestId());
  }

  /// Looks whether a function could be invoked, without choosing a version to run.
  ///
  /// @throws dev.virga.spi.AwsException if there is no such version, or it cannot run now
  Target check(Call call) {
    Target target = targets.shown(call.name());
    States.checkInvocable(target.function());
    return target;
  }

  /// The invocation of the version that is to run now.
  ///
  /// @throws dev.virga.spi.AwsException if there is no such version, or it cannot run now
  Invocation invocation(Call call) {
    Target target = targets.invoked(call.name());
    States.checkInvocable(target.function());
    var trace =
        TraceHeader.of(
            call.traceHeader(),
            target.function().functionArn(),
            context.clock().instant(),
            context.ids());
    Recursion.check(functions, target.function(), trace);
    return new Invocation(
        call.requestId(),
        target.function(),
        target.invokedArn(),
        call.payload(),
        call.clientContext(),
        trace.toString());
  }

  /// AWS names `$LATEST` of a function that is not there, where the caller names no version.
  private void checkExists(FunctionName name) {
    if (name.qualifier() == null
        && functions.find(name.scope(), name.name(), FunctionName.LATEST).isEmpty()) {
      throw LambdaErrors.functionNotFound(name.qualified(FunctionName.LATEST).arn());
    }
  }
}
