package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.code.CodeStore.Unpacked;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.LastUpdateStatus;
import dev.virga.plugin.lambda.model.LastUpdateStatusReasonCode;
import dev.virga.plugin.lambda.model.State;
import dev.virga.plugin.lambda.model.StateReasonCode;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.EventBus;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The way of a function from Pending to Active, and of an update from InProgress to Successful
/// ([states](https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html)).
///
/// Leniently both are there at once. Strictly they are when the code is unpacked, which is done in the
/// background once the call is committed, and taken up again after a restart.
final class Activation implements AutoCloseable {
  private static final String REASON = "The function is being created.";

  private final ServiceContext service;
  private final Functions functions;
  private final CodeStore code;
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
  private final EventBus.Subscription subscription;

  /// A version of a function is to be made ready.
  record Wanted(Scope scope, String name, String version) {}

  Activation(ServiceContext service, Functions functions, CodeStore code) {
    this.service = service;
    this.functions = functions;
    this.code = code;
    this.subscription =
        service.events().subscribe(Wanted.class, it -> background.execute(() -> activate(it)));
    for (Scope scope : functions.scopes()) {
      functions.all(scope).stream().filter(Activation::isUnderWay).forEach(this::start);
    }
  }

  /// Whether a version is being made ready.
  private static boolean isUnderWay(StoredFunction function) {
    var it = function.configuration();
    return it.state() == State.PENDING || it.lastUpdateStatus() == LastUpdateStatus.IN_PROGRESS;
  }

  /// Looks whether a function can be changed.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceConflictException` if not now
  void requireSettled(StoredFunction function) {
    if (function.configuration().state() == State.PENDING) {
      throw FunctionErrors.isPending();
    } else if (isUnderWay(function)) {
      throw FunctionErrors.updateInProgress(function.functionArn());
    }
  }

  /// Writes the state of a new version.
  void creating(FunctionConfiguration.Builder it) {
    if (service.fidelity() == Fidelity.STRICT) {
      it.state = State.PENDING;
      it.stateReason = REASON;
      it.stateReasonCode = StateReasonCode.CREATING;
    } else {
      settled(it);
    }
  }

  /// Writes the state of a version that is changed.
  void updating(FunctionConfiguration.Builder it) {
    if (service.fidelity() == Fidelity.STRICT) {
      it.lastUpdateStatus = LastUpdateStatus.IN_PROGRESS;
      it.lastUpdateStatusReason = REASON;
      it.lastUpdateStatusReasonCode = LastUpdateStatusReasonCode.CREATING;
    } else {
      settled(it);
    }
  }

  /// Makes a version ready once the call is committed, where it is not.
  void start(StoredFunction function) {
    if (isUnderWay(function)) {
      service.events().publish(new Wanted(function.scope(), function.name(), function.version()));
    }
  }

  private void activate(Wanted it) {
    var function = functions.find(it.scope(), it.name(), it.version());
    if (function.isEmpty()) {
      return;
    }
    boolean ready = isReady(function.get());
    service.transaction(() ->
        functions.note(
            it.scope(),
            it.name(),
            it.version(),
            row -> isUnderWay(row) ? row.with(old -> old.with(b -> settle(b, ready))) : row));
  }

  private boolean isReady(StoredFunction function) {
    if (function.isImage()) {
      return true;
    }
    try (Unpacked _ = code.unpack(Objects.requireNonNull(function.configuration().codeSha256()))) {
      return true;
    } catch (IOException e) {
      service.log().log(
          System.Logger.Level.WARNING, "the code of a function cannot be unpacked", e);
      return false;
    }
  }

  private void settle(FunctionConfiguration.Builder it, boolean ready) {
    it.revisionId = service.ids().uuid();
    if (ready) {
      settled(it);
    } else if (it.state == State.PENDING) {
      it.state = State.FAILED;
      it.stateReason = "The code of the function cannot be unpacked.";
      it.stateReasonCode = StateReasonCode.INVALID_ZIP_FILE_EXCEPTION;
    } else {
      it.lastUpdateStatus = LastUpdateStatus.FAILED;
      it.lastUpdateStatusReason = "The code of the function cannot be unpacked.";
      it.lastUpdateStatusReasonCode = LastUpdateStatusReasonCode.INVALID_ZIP_FILE_EXCEPTION;
    }
  }

  private static void settled(FunctionConfiguration.Builder it) {
    it.state = State.ACTIVE;
    it.stateReason = null;
    it.stateReasonCode = null;
    it.lastUpdateStatus = LastUpdateStatus.SUCCESSFUL;
    it.lastUpdateStatusReason = null;
    it.lastUpdateStatusReasonCode = null;
  }

  @Override
  public void close() {
    subscription.close();
    background.close();
  }
}
