package org.samplewell.graphql.execution;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.Selection;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Removes all parts of a document that are not needed to reproduce a failure. */
final class Shrinker {

    private Shrinker() {}

    /** The smallest document found that still fails. */
    static Both.Asking shrunk(Both.Asking asking, Predicate<Both.Asking> fails) {
        var smallest = asking;
        var isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            var document = Parser.parse(smallest.document());
            for (int i = 0; !isSmaller; i++) {
                var without = without(document, i);
                if (without == null) {
                    break;
                }
                var smaller = new Both.Asking(AstPrinter.printAstCompact(without), smallest.variables());
                if (fails.test(smaller)) {
                    smallest = smaller;
                    isSmaller = true;
                }
            }
        }
        return smallest;
    }

    /** The document without its n-th selection, or null if it has fewer. */
    private static @Nullable Document without(Document document, int number) {
        var removal = new NodeVisitorStub() {
            private int seen = -1;

            @Override
            @SuppressWarnings("rawtypes") // as the visitor declares it
            protected TraversalControl visitSelection(Selection<?> node, TraverserContext<Node> context) {
                seen++;
                return seen == number ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
            }
        };
        var less = (Document) new AstTransformer().transform(document, removal);
        return removal.seen < number ? null : less;
    }
}
