package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.Archives;
import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.FunctionSigning;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.plugin.lambda.store.ReservedConcurrency;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.plugin.lambda.store.Targets;
import dev.virga.spi.Operation;
import dev.virga.spi.ServiceContext;
import java.util.List;

/// The operations of functions and their versions, and what goes on for them in the background.
public final class FunctionOperations implements AutoCloseable {
  private final FunctionService service;
  private final CodeLinks links;
  private final List<FunctionPart> parts;

  /// Opens them.
  ///
  /// @param links under which clients download the code of functions
  /// @param signing gives new functions their code signing configurations
  /// @param parts what belongs to functions and goes with them
  public FunctionOperations(
      ServiceContext context,
      Functions functions,
      Targets targets,
      Archives archives,
      CodeLinks links,
      LayerContents layers,
      ReservedConcurrency reserved,
      Tags tags,
      FunctionSigning signing,
      List<FunctionPart> parts) {
    var activation = new Activation(context, functions, archives);
    var configurations = new Configurations(context, layers, archives);
    this.service =
        new FunctionService(
            functions,
            targets,
            archives,
            reserved,
            tags,
            signing,
            configurations,
            new Deployments(context, archives),
            activation,
            new Versions(functions, archives, configurations, activation),
            new Selection(functions, activation));
    this.links = links;
    this.parts = parts;
  }

  /// All operations.
  public List<Operation<?, ?>> all() {
    Functions functions = service.table();
    Targets targets = service.targets();
    return List.of(
        new CreateFunction(service),
        new DeleteFunction(service, parts),
        new GetAccountSettings(service),
        new GetFunction(service, links),
        new GetFunctionConfiguration(targets),
        new GetFunctionRecursionConfig(functions),
        new GetRuntimeManagementConfig(targets),
        new ListFunctions(functions),
        new ListVersionsByFunction(functions),
        new PublishVersion(service),
        new PutFunctionRecursionConfig(functions),
        new PutRuntimeManagementConfig(functions, targets),
        new UpdateFunctionCode(service),
        new UpdateFunctionConfiguration(service));
  }

  /// Ends what goes on in the background, and waits for its end.
  @Override
  public void close() {
    service.activation().close();
  }
}
