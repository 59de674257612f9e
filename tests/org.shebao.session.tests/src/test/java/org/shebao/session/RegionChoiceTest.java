package org.shebao.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.session.ScriptedBureau.ADDRESS;
import static org.shebao.session.Workplace.GUIZHOU;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.core.RuleViolation;
import org.shebao.gateway.http.HttpConnector;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.RegionContribution;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.regions.RegionRegistry.BrokenRegion;
import org.shebao.store.OpenStore;

@ExtendWith(OneStore.class)
class RegionChoiceTest {

	private final ScriptedBureau bureau = new ScriptedBureau().register(Samples.registration(1, Samples.COMPANY, Samples.UNIT), Samples.social("5201030012345"));

	private OpenStore store;

	@BeforeEach
	void open(OpenStore one) {
		store = one;
	}

	private RegionRegistry regions(RegionContribution... contributions) {
		return new ContributedRegions(List.of(contributions), List.of(bureau, new HttpConnector()));
	}

	private Workplace over(RegionContribution... contributions) {
		return Workplace.over(store, regions(contributions));
	}

	private static RegionContribution broken(Path empty) {
		return new RegionContribution("110000", "北京市", null, PackSource.directory(empty), List.of());
	}

	private static String said(Workplace place, String region, URI address) {
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> place.registration.offer(region, address, Samples.COMPANY));
		return refusal.rule() + " " + refusal.getMessage();
	}

	@Test
	@DisplayName("R-008: a region that is not installed is refused with those that are")
	void anUnknownRegionIsRefused() {
		assertEquals("R-008 没有安装地区 310000，可选的地区：520000 贵州省", said(over(Workplace.guizhou(null)), "310000", ADDRESS));
	}

	@Test
	@DisplayName("R-008: a broken region is reported with its reason, cannot be chosen, and the others work")
	void aBrokenRegionDoesNotDisturbTheOthers(@TempDir Path empty) {
		assertEquals(List.of(new BrokenRegion("110000", "缺少规则文件 region.json。")), regions(broken(empty), Workplace.guizhou(null)).broken());
		Workplace place = over(broken(empty), Workplace.guizhou(null));
		assertTrue(said(place, "110000", ADDRESS).startsWith("R-008 没有安装地区 110000"));
		assertEquals(GUIZHOU, place.registration.offer(GUIZHOU, ADDRESS, Samples.COMPANY).regionId());
	}

	@Test
	@DisplayName("R-008: the region's published address is used unless the user enters one; without either it is asked for")
	void theRegionsAddressIsUsed() {
		assertEquals(ADDRESS, over(Workplace.guizhou(ADDRESS)).registration.offer(GUIZHOU, null, Samples.COMPANY).bureau());
		assertEquals(ADDRESS, over(Workplace.guizhou(URI.create("https://elsewhere.example"))).registration.offer(GUIZHOU, ADDRESS, Samples.COMPANY).bureau());
		assertEquals("R-008 地区“贵州省”没有公布税务机关的地址，请填写地址", said(over(Workplace.guizhou(null)), GUIZHOU, null));
	}

	@Test
	@DisplayName("R-008: plain http outside this computer and other schemes are no addresses of a bureau")
	void unsafeAddressesAreRefused() {
		Workplace place = over(Workplace.guizhou(null));
		assertTrue(said(place, GUIZHOU, URI.create("http://bureau.invalid")).startsWith("R-008 税务机关地址“http://bureau.invalid”不正确"));
		assertTrue(said(place, GUIZHOU, URI.create("ftp://bureau.invalid")).startsWith("R-008 税务机关地址“ftp://bureau.invalid”不正确"));
	}

	@Test
	@DisplayName("R-009: each employer has its own region; when that is removed the login says so and the employer stays")
	void aRemovedRegionRefusesTheLogin() {
		Employer employer = over(Workplace.guizhou(null)).add(Samples.COMPANY);
		Workplace without = over();
		RuleViolation refusal = assertThrows(RuleViolation.class, () -> without.login.unit(employer.id(), "012345".toCharArray()));
		assertEquals("R-008 没有安装地区 520000，请先安装该地区的插件", refusal.rule() + " " + refusal.getMessage());
		assertEquals(employer, without.employers.find(employer.id()).orElseThrow());
	}
}
