package dev.virga.spi;

/// One AWS operation. The simple name of the class is AWS's name of the operation.
///
/// The request has been validated against its schema when it arrives. A handler looks first and
/// writes last, so that a refused call has changed nothing.
///
/// @param <I> the request
/// @param <O> the response
public interface Operation<I extends Record, O extends Record> {
  /// Answers a call. Blocking is fine: every call has a virtual thread of its own.
  ///
  /// @throws AwsException to answer an error that AWS documents; any other exception is a bug and
  ///     answered with 500
  O handle(I input, RequestContext context);
}
