package dev.virga.protocol.query;

import dev.virga.spi.AwsException;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.Binding;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.shape.OperationShape;
import dev.virga.spi.shape.Path;
import dev.virga.spi.shape.Violations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A service that takes forms.
final class FormBinding implements Binding {
  private final Map<String, OperationShape> operations = new HashMap<>();
  private final Dialect dialect;
  private final Answers answers;

  FormBinding(List<OperationShape> operations, Dialect dialect, Answers answers) {
    operations.forEach(operation -> this.operations.put(operation.name(), operation));
    this.dialect = dialect;
    this.answers = answers;
  }

  @Override
  public Call route(HttpRequest request, long maxBody) {
    Form form = Form.read(request, maxBody);
    String action = form.first("Action");
    if (action.isEmpty()) {
      throw FormErrors.missingAction();
    }
    dialect.checkVersion(action, form.first("Version"));
    OperationShape operation = operations.get(action);
    return operation == null
        ? new Call.Unknown(action)
        : new Call.Known(operation, form.request(), form.parameters(), maxBody);
  }

  @Override
  public Decoded decode(Call.Known call) {
    var violations = new Violations();
    Object built =
        new FormDecoder(dialect, violations)
            .structure(call.operation().input(), Parameters.of(call.parameters()), Path.ROOT);
    return Decoded.of(built, violations);
  }

  @Override
  public HttpResponse encode(OperationShape operation, Record output, String requestId) {
    return answers.success(operation, output, requestId);
  }

  @Override
  public HttpResponse encodeError(AwsException error, String requestId) {
    return answers.error(error, requestId);
  }
}
