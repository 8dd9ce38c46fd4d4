package dev.virga.plugin.lambda;

import dev.virga.plugin.lambda.async.AsyncInvocations;
import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.concurrency.Provisioning;
import dev.virga.plugin.lambda.environment.Environments;
import dev.virga.plugin.lambda.function.FunctionOperations;
import dev.virga.plugin.lambda.runtime.LocalLauncher;
import dev.virga.plugin.lambda.url.UrlEndpoint;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Lambda, started.
record LambdaService(
    List<Operation<?, ?>> operations,
    Map<String, HttpHandler> paths,
    Map<String, HttpHandler> hosts,
    FunctionOperations functions,
    AsyncInvocations events,
    UrlEndpoint urls,
    Provisioning provisioning,
    Environments environments,
    LocalLauncher launcher,
    Archives archives)
    implements Service {

  @Override
  public void reset(Predicate<Scope> scopes) {
    events.reset(scopes);
    environments.reset(scopes);
    archives.forget(scopes);
  }

  /// Nothing new is let in first; then what runs is killed, so that whoever waits for it goes on; then
  /// what it used goes.
  @Override
  public void close() {
    events.stop();
    provisioning.close();
    environments.close();
    events.close();
    urls.close();
    functions.close();
    launcher.close();
    archives.close();
  }
}
