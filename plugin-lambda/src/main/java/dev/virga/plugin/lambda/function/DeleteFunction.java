package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.StatusCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers [DeleteFunction](https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html).
@Http(method = "DELETE", uri = "/2015-03-31/functions/{FunctionName}", status = 204)
public final class DeleteFunction
    implements Operation<DeleteFunction.Request, DeleteFunction.Response> {
  private final FunctionService functions;
  private final List<FunctionPart> parts;

  DeleteFunction(FunctionService functions, List<FunctionPart> parts) {
    this.functions = functions;
    this.parts = parts;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier) {}

  /// What it gets.
  public record Response(@StatusCode @Nullable Integer statusCode) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), request.qualifier(), context);
    String qualifier = name.qualifier();
    if (qualifier == null) {
      deleteAll(name);
    } else if (qualifier.equals(FunctionName.LATEST)) {
      throw FunctionErrors.latestGoesWithTheFunction();
    } else if (!FunctionName.isVersion(qualifier)) {
      throw FunctionErrors.aliasesAreDeletedOtherwise();
    } else {
      StoredFunction version =
          functions
              .table()
              .find(name.scope(), name.name(), qualifier)
              .orElseThrow(() -> LambdaErrors.functionNotFound(name.arn()));
      parts.forEach(it -> it.versionDeleted(name.scope(), name.name(), qualifier));
      delete(version);
    }
    return new Response(204);
  }

  private void deleteAll(FunctionName name) {
    functions.table().latest(name);
    parts.forEach(it -> it.functionDeleted(name.scope(), name.name()));
    functions.table().versions(name.scope(), name.name()).forEach(this::delete);
    functions.table().forgetVersions(name.scope(), name.name());
    functions.reserved().remove(name.scope(), name.name());
    functions.tags().removeAll(name.functionArn());
  }

  private void delete(StoredFunction version) {
    functions.code().use(Versions.owner(version.functionArn(), version.version()), Set.of());
    functions.table().remove(version.scope(), version.name(), version.version());
  }
}
