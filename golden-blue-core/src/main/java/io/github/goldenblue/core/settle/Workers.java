package io.github.goldenblue.core.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads that do the same with each of many things; to be closed. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  Workers(int threads) {
    this.threads = Executors.newFixedThreadPool(threads, Workers::thread);
  }

  /** Never keeps a process from ending. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "golden-blue-settlement");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins the work on each. */
  <T, R> Begun<R> begin(List<T> things, Function<T, R> work) {
    List<Future<R>> begun = new ArrayList<>(things.size());
    for (T thing : things) {
      Callable<R> one = () -> work.apply(thing);
      begun.add(threads.submit(one));
    }
    return new Begun<>(begun);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /**
   * Work that is going on.
   *
   * @param results what comes of it, in the order in which it was begun
   */
  record Begun<R>(List<Future<R>> results) {
    /**
     * Waits until all is done.
     *
     * @throws CancellationException if this thread is interrupted meanwhile
     */
    List<R> done() {
      List<R> done = new ArrayList<>(results.size());
      for (Future<R> result : results) {
        done.add(done(result));
      }
      return done;
    }

    private static <R> R done(Future<R> result) {
      try {
        return result.get();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while settling");
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failed.getCause();
      }
    }
  }
}
