package dev.virga.plugin.ecs;

import dev.virga.plugin.ecs.run.TaskEngine;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// ECS as it was started: what it answers, and the tasks that it runs.
record EcsService(List<Operation<?, ?>> operations, TaskEngine engine) implements Service {
  @Override
  public Map<String, HttpHandler> paths() {
    return engine.paths();
  }

  @Override
  public void reset(Predicate<Scope> scopes) {
    engine.end(scopes);
  }

  @Override
  public void close() {
    engine.close();
  }
}
