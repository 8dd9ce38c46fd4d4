package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.AliasConfiguration;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.policy.FunctionPolicies;
import dev.virga.plugin.lambda.policy.PolicyOperations;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lambda with function URLs, the function `f` with the alias `live`, and nothing that runs.
final class UrlTestPlugin implements ServicePlugin {
  private final FakeUrlInvoker invoker;

  UrlTestPlugin(FakeUrlInvoker invoker) {
    this.invoker = invoker;
  }

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.restJson("lambda-urls", "2015-03-31").withSettings(UrlAddress.SETTING);
  }

  @Override
  public Parts start(ServiceContext context) {
    return new Parts(context, invoker);
  }

  /// What a test looks into.
  static final class Parts implements Service {
    final FunctionUrls urls;
    final UrlEndpoint endpoint;
    private final List<Operation<?, ?>> operations;

    private Parts(ServiceContext context, FakeUrlInvoker invoker) {
      var functions = new Functions(context);
      var aliases = new Aliases(context);
      var targets = new Targets(functions, aliases, context.ids());
      var policies = new FunctionPolicies(context, targets);
      urls = new FunctionUrls(context, functions, aliases, new UrlAddress(context));
      endpoint = new UrlEndpoint(context, urls, policies, targets, invoker);
      operations =
          Stream.of(UrlOperations.of(urls), PolicyOperations.of(policies))
              .<Operation<?, ?>>flatMap(List::stream)
              .toList();
      add(functions, FunctionName.LATEST);
      add(functions, "1");
      aliases.add(
          ServiceUnderTest.SCOPE,
          "f",
          "live",
          AliasConfiguration.of(it -> {
            it.name = "live";
            it.functionVersion = "1";
          }));
    }

    private static void add(Functions functions, String version) {
      Scope scope = ServiceUnderTest.SCOPE;
      functions.add(
          new StoredFunction(
              FunctionConfiguration.of(it -> {
                it.functionName = "f";
                it.version = version;
                it.functionArn = new FunctionName(scope, "f", version).arn();
                it.role = "arn:aws:iam::123456789012:role/r";
              }),
              null,
              null,
              null,
              null));
    }

    @Override
    public List<Operation<?, ?>> operations() {
      return operations;
    }

    @Override
    public Map<String, HttpHandler> paths() {
      return endpoint.paths();
    }

    @Override
    public Map<String, HttpHandler> hosts() {
      return endpoint.hosts();
    }

    @Override
    public void close() {
      endpoint.close();
    }
  }
}
