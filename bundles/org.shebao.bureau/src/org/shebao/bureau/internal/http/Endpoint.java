package org.shebao.bureau.internal.http;

/** Answers one operation. What it cannot answer it throws: a refusal or a broken rule. */
@FunctionalInterface
interface Endpoint {
	Answer answer(Call call);
}
