package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.signing.CodeSigning;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.plugin.lambda.tag.TagOperations;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lambda with nothing but functions and tags.
final class FunctionsPlugin implements ServicePlugin {
  private final FakeLayers layers;
  private final List<FunctionPart> parts;

  FunctionsPlugin(FakeLayers layers, List<FunctionPart> parts) {
    this.layers = layers;
    this.parts = parts;
  }

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.restJson("lambda", "2015-03-31");
  }

  @Override
  public Service start(ServiceContext context) {
    var functions = new Functions(context);
    var archives = new Archives(context);
    var tags = new Tags(context);
    var links = new CodeLinks(context, archives);
    var operations =
        new FunctionOperations(
            context,
            functions,
            new Targets(functions, new Aliases(context), context.ids()),
            archives,
            links,
            layers,
            new ReservedConcurrency(context),
            tags,
            new CodeSigning(context),
            parts);
    return new Running(
        Stream.of(
                operations.all(), TagOperations.of(tags, List.of(new TaggableFunctions(functions))))
            .<Operation<?, ?>>flatMap(List::stream)
            .toList(),
        Map.of(CodeLinks.PATH, links),
        operations,
        archives);
  }

  private record Running(
      List<Operation<?, ?>> operations,
      Map<String, HttpHandler> paths,
      FunctionOperations functions,
      Archives archives)
      implements Service {
    @Override
    public void close() {
      functions.close();
      archives.close();
    }
  }
}
