package dev.virga.plugin.ecs.run;

import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Credentials;
import java.net.URI;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where containers read about themselves: the
/// [task metadata endpoint version 4](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4.html)
/// and the [credentials of the task role](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html).
/// The addresses cannot be guessed, and are good as long as the task runs.
final class TaskEndpoints {
  static final String METADATA = "/_virga/ecs/v4/";
  static final String CREDENTIALS = "/_virga/ecs/credentials/";
  private static final int SECRET_BYTES = 16;

  private final ServiceContext context;
  private final Map<String, Subject> subjects = new ConcurrentHashMap<>();
  private final Map<String, RoleCredentials> roles = new ConcurrentHashMap<>();

  private record Subject(TaskRun task, String container) {}

  TaskEndpoints(ServiceContext context) {
    this.context = context;
  }

  Map<String, HttpHandler> paths() {
    return Map.of(METADATA, this::metadata, CREDENTIALS, this::credentials);
  }

  /// Makes the address where a container reads its metadata.
  URI metadata(TaskRun task, ContainerPlan plan) {
    String id = secret();
    subjects.put(id, new Subject(task, plan.name()));
    return context.workloadEndpoint().resolve(METADATA + id);
  }

  /// Makes the address where the containers of a task read credentials; nothing if the task has no
  /// role, or nobody issues credentials here.
  Optional<URI> credentials(TaskRun task) {
    var issuer = context.find(Credentials.class);
    if (issuer.isEmpty() || task.taskRole().isEmpty()) {
      return Optional.empty();
    }
    String id = secret();
    roles.put(id, new RoleCredentials(task, task.taskRole().get(), issuer.get(), context.clock()));
    return Optional.of(context.workloadEndpoint().resolve(CREDENTIALS + id));
  }

  /// Ends the addresses of a task.
  void forget(TaskRun task) {
    subjects.values().removeIf(it -> it.task == task);
    roles.values().removeIf(it -> it.task() == task);
  }

  private HttpResponse metadata(HttpRequest request) {
    String rest = request.path().substring(METADATA.length());
    int slash = rest.indexOf('/');
    Subject subject = subjects.get(slash < 0 ? rest : rest.substring(0, slash));
    if (subject == null) {
      return notFound();
    }
    var metadata = new TaskMetadata(subject.task);
    return switch (slash < 0 ? "" : rest.substring(slash)) {
      case "", "/" -> ok(metadata.container(subject.container));
      case "/task" -> ok(metadata.task());
      case "/stats" -> ok(metadata.stats(subject.container));
      case "/task/stats" -> ok(metadata.stats());
      default -> notFound();
    };
  }

  private HttpResponse credentials(HttpRequest request) {
    var role = roles.get(request.path().substring(CREDENTIALS.length()));
    return role == null ? notFound() : ok(role.document()).with("Cache-Control", "no-store");
  }

  private static HttpResponse ok(Map<String, ?> document) {
    return HttpResponse.text(200, "application/json", JsonText.of(document));
  }

  private static HttpResponse notFound() {
    return HttpResponse.text(404, "text/plain", "404 page not found\n");
  }

  private String secret() {
    return HexFormat.of().formatHex(context.ids().secret(SECRET_BYTES));
  }
}
