package org.shebao.bureau.internal.http;

import java.util.Arrays;

import org.shebao.bureau.internal.access.Access;
import org.shebao.gateway.wire.Bodies;

/** Login and passwords. Passwords are erased as soon as they are used. */
record SessionEndpoints(Access access) {

	Answer login(Call call) {
		Bodies.Login login = call.body().value(Bodies.Login.class);
		char[] password = Values.present("password", login.password());
		try {
			return Answer.created(access.login(Values.present("serial", login.serial()), Values.present("userName", login.userName()), password));
		} finally {
			erase(password);
		}
	}

	Answer logout(Call call) {
		access.logout(call.session());
		return Answer.nothing();
	}

	Answer changePassword(Call call) {
		Bodies.PasswordChange change = call.body().value(Bodies.PasswordChange.class);
		try {
			access.changePassword(call.session(), Values.present("oldPassword", change.oldPassword()), Values.present("newPassword", change.newPassword()));
			return Answer.nothing();
		} finally {
			erase(change.oldPassword());
			erase(change.newPassword());
		}
	}

	Answer verifyPassword(Call call) {
		char[] password = Values.present("password", call.body().value(Bodies.PasswordCheck.class).password());
		try {
			access.verify(call.session(), password);
			return Answer.nothing();
		} finally {
			erase(password);
		}
	}

	private static void erase(char[] password) {
		if (password != null) {
			Arrays.fill(password, '\0');
		}
	}
}
