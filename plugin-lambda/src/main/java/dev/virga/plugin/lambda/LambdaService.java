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
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Lambda as it runs: what it keeps, what runs, and the operations on both.
final class LambdaService implements Service {
  private final Archives archives;
  private final CodeLinks links;
  private final LocalLauncher launcher;
  private final Environments environments;
  private final AsyncInvocations events;
  private final Provisioning provisioning;
  private final UrlEndpoint urls;
  private final FunctionOperations functionOperations;
  private final List<Operation<?, ?>> operations;

  LambdaService(ServiceContext context) {
    var functions = new Functions(context);
    var names = new Aliases(context);
    var targets = new Targets(functions, names, context.ids());
    var reserved = new ReservedConcurrency(context);
    var tags = new Tags(context);
    var layers = new Layers(context);
    archives = new Archives(context);
    links = new CodeLinks(context, archives);

    launcher = new LocalLauncher(context, archives, layers);
    var extensions = new ExternalExtensions(layers, archives);
    environments =
        new Environments(
            new EnvironmentContext(
                launcher,
                (function, log, listener) ->
                    RuntimeApiServer.open(
                        context,
                        FunctionFacts.of(function, extensions.of(function)),
                        log,
                        listener),
                (function, type) -> FunctionLogs.open(context, function, type),
                context.clock()),
            PoolSettings.of(context.settings()),
            functions,
            targets,
            reserved);
    environments.listen(context.events());

    var aliases = new FunctionAliases(context, functions, names);
    var policies = new FunctionPolicies(context, targets);
    var provisioned = new ProvisionedConfigs(context);
    var concurrency = new FunctionConcurrency(functions, targets, reserved, provisioned);
    var eventConfigs = new EventInvokeConfigs(context, functions, targets);
    var signing = new CodeSigning(context);
    var mappings = new EventSourceMappings(context);
    var functionUrls = new FunctionUrls(context, functions, names, new UrlAddress(context));
    provisioning = Provisioning.start(context, provisioned, environments.provisioned());
    events =
        AsyncInvocations.start(
            context, functions, targets, reserved, eventConfigs::of, environments);
    urls = new UrlEndpoint(context, functionUrls, policies, targets, environments);

    List<FunctionPart> parts =
        List.of(
            aliases,
            policies,
            provisioned,
            concurrency,
            eventConfigs,
            signing,
            functionUrls,
            events);
    functionOperations =
        new FunctionOperations(
            context, functions, targets, archives, links, layers, reserved, tags, signing, parts);
    operations =
        Stream.of(
                functionOperations.all(),
                AliasOperations.of(aliases, parts),
                LayerOperations.of(context, layers, archives, links, new S3Archives(context)),
                PolicyOperations.of(policies),
                ConcurrencyOperations.of(concurrency, environments.provisioned()),
                EventOperations.of(eventConfigs),
                UrlOperations.of(functionUrls),
                SigningOperations.of(context, signing, functions, tags),
                MappingOperations.of(context, mappings, functions, names, tags),
                TagOperations.of(
                    tags,
                    List.of(new TaggableFunctions(functions), signing.configurations(), mappings)),
                InvokeOperations.of(context, functions, targets, environments, events))
            .<Operation<?, ?>>flatMap(List::stream)
            .toList();
  }

  @Override
  public List<Operation<?, ?>> operations() {
    return operations;
  }

  @Override
  public Map<String, HttpHandler> paths() {
    var paths = new HashMap<>(urls.paths());
    paths.put(CodeLinks.PATH, links);
    return paths;
  }

  @Override
  public Map<String, HttpHandler> hosts() {
    return urls.hosts();
  }

  @Override
  public void reset(Predicate<Scope> scopes) {
    events.reset(scopes);
    environments.reset(scopes);
    archives.forget(scopes);
  }

  /// First what starts invocations, then what runs them, so that nobody waits for a function that takes
  /// its time, then what waited for them and what they run from.
  @Override
  public void close() {
    events.stop();
    provisioning.close();
    environments.close();
    urls.close();
    events.close();
    functionOperations.close();
    launcher.close();
    archives.close();
  }
}
