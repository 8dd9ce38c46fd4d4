package dev.virga.kernel;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.Setting;
import dev.virga.spi.Table;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.MaxRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A service that keeps notes, and fails on demand.
@NullMarked
public final class FakePlugin implements ServicePlugin {
  private final ServiceDescriptor descriptor;
  final AtomicBoolean started = new AtomicBoolean();
  final AtomicBoolean closed = new AtomicBoolean();

  FakePlugin(String name) {
    descriptor =
        ServiceDescriptor.json(name, "Fake_" + name)
            .withSettings(new Setting("greeting", "hello", "What WhoAmI says."));
  }

  @Override
  public ServiceDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public Set<String> awsOperations() {
    return Set.of("PutNote", "GetNote", "WhoAmI", "Fail", "Unbuilt");
  }

  @Override
  public Service start(ServiceContext context) {
    started.set(true);
    Table<Note> notes = context.table("notes", Note.class);
    return new Service() {
      @Override
      public List<Operation<?, ?>> operations() {
        return List.of(
            new PutNote(notes),
            new GetNote(notes),
            new WhoAmI(context.settings().text("greeting")),
            new Fail(notes));
      }

      @Override
      public Map<String, HttpHandler> paths() {
        return Map.of(
            "/" + descriptor.name() + "/",
            request ->
                new HttpResponse(
                    200,
                    Headers.EMPTY,
                    Body.of(("raw " + request.path()).getBytes(StandardCharsets.UTF_8))));
      }

      @Override
      public void close() {
        closed.set(true);
      }
    };
  }

  public record Note(String id, @Nullable String text) {}

  public record None() {}

  /// Keeps a note.
  @MaxRequest(1000)
  public static final class PutNote implements Operation<PutNote.Request, None> {
    private final Table<Note> notes;

    PutNote(Table<Note> notes) {
      this.notes = notes;
    }

    public record Request(@Length(max = 8) String id, @Nullable String text) {}

    @Override
    public None handle(Request request, RequestContext context) {
      notes.put(context.scope(), request.id(), new Note(request.id(), request.text()));
      return new None();
    }
  }

  /// Reads a note.
  public static final class GetNote implements Operation<GetNote.Request, Note> {
    private final Table<Note> notes;

    GetNote(Table<Note> notes) {
      this.notes = notes;
    }

    public record Request(String id) {}

    @Override
    public Note handle(Request request, RequestContext context) {
      return notes
          .get(context.scope(), request.id())
          .orElseThrow(() ->
              AwsException.of("NoteNotFound", 404, "There is no note.")
                  .with("noteId", request.id()));
    }
  }

  /// Tells who calls.
  public static final class WhoAmI implements Operation<None, WhoAmI.Response> {
    private final String greeting;

    WhoAmI(String greeting) {
      this.greeting = greeting;
    }

    public record Response(String greeting, String account, String region, String arn) {}

    @Override
    public Response handle(None request, RequestContext context) {
      return new Response(
          greeting, context.scope().account(), context.scope().region(), context.principal().arn());
    }
  }

  /// Writes, and then fails as a bug does.
  public static final class Fail implements Operation<PutNote.Request, None> {
    private final Table<Note> notes;

    Fail(Table<Note> notes) {
      this.notes = notes;
    }

    @Override
    public None handle(PutNote.Request request, RequestContext context) {
      notes.put(context.scope(), request.id(), new Note(request.id(), "half-way"));
      throw new IllegalStateException("the secret insides");
    }
  }
}
