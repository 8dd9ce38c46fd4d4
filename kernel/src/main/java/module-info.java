/// The platform: it finds plugins, takes requests to their operations, and keeps their state.
@org.jspecify.annotations.NullMarked
module dev.virga.kernel {
  requires transitive dev.virga.spi;
  requires io.helidon.common;
  requires io.helidon.common.buffers;
  requires io.helidon.common.concurrency.limits;
  requires io.helidon.common.context;
  requires io.helidon.common.mapper;
  requires io.helidon.common.socket;
  requires io.helidon.common.task;
  requires io.helidon.common.types;
  requires io.helidon.config;
  requires io.helidon.http;
  requires io.helidon.http.encoding;
  requires io.helidon.http.media;
  requires io.helidon.service.registry;
  requires io.helidon.webserver;
  requires java.management;
  requires java.sql;
  requires org.xerial.sqlitejdbc;

  exports dev.virga.kernel;
  exports dev.virga.kernel.call;
  exports dev.virga.kernel.plugin;

  uses dev.virga.spi.ServicePlugin;
  uses dev.virga.spi.exec.ExecutorPlugin;
  uses dev.virga.spi.protocol.Protocol;
}
