package dev.virga.plugin.lambda;

import dev.virga.plugin.lambda.alias.AliasOperations;
import dev.virga.plugin.lambda.alias.FunctionAliases;
import dev.virga.plugin.lambda.api.FunctionFacts;
import dev.virga.plugin.lambda.api.RuntimeApiServer;
import dev.virga.plugin.lambda.async.AsyncInvocations;
import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.code.S3Archives;
import dev.virga.plugin.lambda.concurrency.ConcurrencyOperations;
import dev.virga.plugin.lambda.concurrency.FunctionConcurrency;
import dev.virga.plugin.lambda.concurrency.ProvisionedConfigs;
import dev.virga.plugin.lambda.concurrency.Provisioning;
import dev.virga.plugin.lambda.environment.EnvironmentContext;
import dev.virga.plugin.lambda.environment.Environments;
import dev.virga.plugin.lambda.environment.ExternalExtensions;
import dev.virga.plugin.lambda.environment.PoolSettings;
import dev.virga.plugin.lambda.event.EventInvokeConfigs;
import dev.virga.plugin.lambda.event.EventOperations;
import dev.virga.plugin.lambda.function.FunctionOperations;
import dev.virga.plugin.lambda.function.TaggableFunctions;
import dev.virga.plugin.lambda.invoke.InvokeOperations;
import dev.virga.plugin.lambda.layer.LayerOperations;
import dev.virga.plugin.lambda.layer.Layers;
import dev.virga.plugin.lambda.log.FunctionLogs;
import dev.virga.plugin.lambda.mapping.EventSourceMappings;
import dev.virga.plugin.lambda.mapping.MappingOperations;
import dev.virga.plugin.lambda.policy.FunctionPolicies;
import dev.virga.plugin.lambda.policy.PolicyOperations;
import dev.virga.plugin.lambda.runtime.LocalLauncher;
import dev.virga.plugin.lambda.signing.CodeSigning;
import dev.virga.plugin.lambda.signing.SigningOperations;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.plugin.lambda.tag.TagOperations;
import dev.virga.plugin.lambda.url.FunctionUrls;
import dev.virga.plugin.lambda.url.UrlAddress;
import dev.virga.plugin.lambda.url.UrlEndpoint;
import dev.virga.plugin.lambda.url.UrlOperations;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// [AWS Lambda](https://docs.aws.amazon.com/lambda/latest/api/welcome.html): functions that really run.
public final class LambdaPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.restJson("lambda", "2015-03-31")
          .withSettings(
              PoolSettings.IDLE_TIMEOUT,
              PoolSettings.MAX_IDLE,
              PoolSettings.MAX_STARTING,
              AsyncInvocations.CONCURRENCY,
              UrlAddress.SETTING);

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Service start(ServiceContext context) {
    var functions = new Functions(context);
    var aliases = new Aliases(context);
    var targets = new Targets(functions, aliases, context.ids());
    var reserved = new ReservedConcurrency(context);
    var tags = new Tags(context);
    var layers = new Layers(context);
    var archives = new Archives(context);
    var links = new CodeLinks(context, archives);
    var signing = new CodeSigning(context);
    var mappings = new EventSourceMappings(context);

    var launcher = new LocalLauncher(context, archives, layers);
    var environments =
        environments(context, launcher, layers, archives, functions, targets, reserved);
    var provisionedConfigs = new ProvisionedConfigs(context);
    var provisioning = Provisioning.start(context, provisionedConfigs, environments.provisioned());

    var functionAliases = new FunctionAliases(context, functions, aliases);
    var policies = new FunctionPolicies(context, targets);
    var urls = new FunctionUrls(context, functions, aliases, new UrlAddress(context));
    var eventConfigs = new EventInvokeConfigs(context, functions, targets);
    var concurrency = new FunctionConcurrency(functions, targets, reserved, provisionedConfigs);
    var events =
        AsyncInvocations.start(
            context, functions, targets, reserved, eventConfigs::of, environments);
    var endpoint = new UrlEndpoint(context, urls, policies, targets, environments);

    List<FunctionPart> parts =
        List.of(
            functionAliases,
            policies,
            urls,
            eventConfigs,
            concurrency,
            provisionedConfigs,
            signing,
            events);
    var functionOperations =
        new FunctionOperations(
            context, functions, targets, archives, links, layers, reserved, tags, signing, parts);
    var taggable = List.of(new TaggableFunctions(functions), mappings, signing.configurations());
    List<Operation<?, ?>> operations =
        Stream.of(
                functionOperations.all(),
                TagOperations.of(tags, taggable),
                AliasOperations.of(functionAliases, parts),
                PolicyOperations.of(policies),
                ConcurrencyOperations.of(concurrency, environments.provisioned()),
                EventOperations.of(eventConfigs),
                LayerOperations.of(context, layers, archives, links, new S3Archives(context)),
                SigningOperations.of(context, signing, functions, tags),
                MappingOperations.of(context, mappings, functions, aliases, tags),
                UrlOperations.of(urls),
                InvokeOperations.of(context, functions, targets, environments, events))
            .<Operation<?, ?>>flatMap(List::stream)
            .toList();

    Map<String, HttpHandler> paths = new HashMap<>(endpoint.paths());
    paths.put(CodeLinks.PATH, links);
    return new LambdaService(
        operations,
        Map.copyOf(paths),
        endpoint.hosts(),
        functionOperations,
        events,
        endpoint,
        provisioning,
        environments,
        launcher,
        archives);
  }

  private static Environments environments(
      ServiceContext context,
      LocalLauncher launcher,
      Layers layers,
      Archives archives,
      Functions functions,
      Targets targets,
      ReservedConcurrency reserved) {
    var extensions = new ExternalExtensions(layers, archives);
    var parts =
        new EnvironmentContext(
            launcher,
            (function, log, listener) ->
                RuntimeApiServer.open(
                    context, FunctionFacts.of(function, extensions.of(function)), log, listener),
            (function, type) -> FunctionLogs.open(context, function, type),
            context.clock());
    var environments =
        new Environments(parts, PoolSettings.of(context.settings()), functions, targets, reserved);
    environments.listen(context.events());
    return environments;
  }
}
