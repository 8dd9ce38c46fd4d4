package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.CodeLinks;
import dev.virga.plugin.lambda.model.Concurrency;
import dev.virga.plugin.lambda.model.FunctionCodeLocation;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.TagsError;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.plugin.lambda.store.Target;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetFunction](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html).
@Http(method = "GET", uri = "/2015-03-31/functions/{FunctionName}")
public final class GetFunction implements Operation<GetFunction.Request, GetFunction.Response> {
  private final FunctionService functions;
  private final CodeLinks links;

  GetFunction(FunctionService functions, CodeLinks links) {
    this.functions = functions;
    this.links = links;
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
  public record Response(
      @Nullable FunctionConfiguration configuration,
      @Nullable FunctionCodeLocation code,
      @Nullable Map<String, String> tags,
      @Nullable TagsError tagsError,
      @Nullable Concurrency concurrency) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable FunctionConfiguration configuration;
      public @Nullable FunctionCodeLocation code;
      public @Nullable Map<String, String> tags;
      public @Nullable TagsError tagsError;
      public @Nullable Concurrency concurrency;

      private Response build() {
        return new Response(configuration, code, tags, tagsError, concurrency);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    var name = FunctionName.of(request.functionName(), request.qualifier(), context);
    Target target = functions.targets().shown(name);
    Map<String, String> tags = functions.tags().of(name.functionArn());
    return Response.of(it -> {
      it.configuration = Shown.of(target);
      it.code = code(target.function());
      it.tags = tags.isEmpty() ? null : tags;
      it.concurrency = concurrency(name);
    });
  }

  private FunctionCodeLocation code(StoredFunction function) {
    return FunctionCodeLocation.of(it -> {
      if (function.isImage()) {
        it.repositoryType = "ECR";
        it.imageUri = function.imageUri();
        it.resolvedImageUri = function.resolvedImageUri();
      } else {
        it.repositoryType = "S3";
        it.location = links.to(Objects.requireNonNull(function.configuration().codeSha256()));
        it.sourceKMSKeyArn = function.sourceKmsKeyArn();
      }
    });
  }

  private @Nullable Concurrency concurrency(FunctionName name) {
    var reserved = functions.reserved().of(name.scope(), name.name());
    return reserved.isPresent() ? new Concurrency(reserved.getAsInt()) : null;
  }
}
