/// The Lambda service.
///
/// The kernel reads the schema of the records in the exported packages. Jackson reads and writes the
/// messages of the Runtime API, structured logs and the events of asynchronous invocations.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.lambda {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;

  exports dev.virga.plugin.lambda.alias;
  exports dev.virga.plugin.lambda.async;
  exports dev.virga.plugin.lambda.code;
  exports dev.virga.plugin.lambda.concurrency;
  exports dev.virga.plugin.lambda.event;
  exports dev.virga.plugin.lambda.function;
  exports dev.virga.plugin.lambda.invoke;
  exports dev.virga.plugin.lambda.layer;
  exports dev.virga.plugin.lambda.mapping;
  exports dev.virga.plugin.lambda.model;
  exports dev.virga.plugin.lambda.policy;
  exports dev.virga.plugin.lambda.signing;
  exports dev.virga.plugin.lambda.store;
  exports dev.virga.plugin.lambda.tag;
  exports dev.virga.plugin.lambda.url;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.lambda.LambdaPlugin;
}
